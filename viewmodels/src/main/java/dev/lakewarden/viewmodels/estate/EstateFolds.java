package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.viewmodels.estate.EstateNode.Kind;
import dev.lakewarden.viewmodels.layout.LayoutKeeper;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The open branches of the estate, kept with the layout. Only what differs from the first look is
 * kept, so that a new site opens like the others. What is not there today is not forgotten: its
 * system may be back tomorrow.
 */
public final class EstateFolds implements Folding {
    private static final String NAME = "estate.turned";

    /** The oldest are forgotten beyond this many. */
    private static final int KEPT = 500;

    private final LayoutKeeper layout;
    private final Set<String> turned;

    public EstateFolds(LayoutKeeper layout) {
        this.layout = layout;
        this.turned =
                Arrays.stream(layout.text(NAME, "").split(" ", -1))
                        .filter(path -> !path.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public boolean isOpen(String path, Kind kind) {
        return Folding.isOpenAtFirst(kind) != turned.contains(path);
    }

    @Override
    public void opened(String path, Kind kind) {
        turn(path, Folding.isOpenAtFirst(kind));
    }

    @Override
    public void folded(String path, Kind kind) {
        turn(path, !Folding.isOpenAtFirst(kind));
    }

    private void turn(String path, boolean asAtFirst) {
        boolean changed = asAtFirst ? turned.remove(path) : turned.add(path);
        if (changed) {
            while (turned.size() > KEPT) {
                turned.remove(turned.iterator().next());
            }
            layout.put(NAME, String.join(" ", turned));
        }
    }
}
