package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.page.PageAddress;

import org.kordamp.ikonli.Ikon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which pages there are, by the name in their address, and which of them are areas of the rail. */
public final class PageRegistry {
    /** One entry of the activity rail. */
    public record Area(String page, String title, Ikon icon) {}

    private final Map<String, Function<PageAddress, Page>> factories = new LinkedHashMap<>();
    private final List<Area> areas = new ArrayList<>();

    /** Starts without pages. */
    public PageRegistry() {}

    public void add(String page, Function<PageAddress, Page> factory) {
        if (factories.putIfAbsent(page, factory) != null) {
            throw new IllegalArgumentException("There is a page " + page + " already");
        }
    }

    public void addArea(Area area, Function<PageAddress, Page> factory) {
        add(area.page(), factory);
        areas.add(area);
    }

    /** The names of all pages, whether they are areas or not. */
    public Set<String> names() {
        return Set.copyOf(factories.keySet());
    }

    public List<Area> areas() {
        return List.copyOf(areas);
    }

    /** Empty for an address of a page that this version does not have. */
    public Optional<Page> open(PageAddress address) {
        return Optional.ofNullable(factories.get(address.page()))
                .map(factory -> factory.apply(address));
    }
}
