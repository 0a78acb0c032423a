package dev.lakewarden.uitests;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Builds the shop for the first journey that wants it; journeys only read it, so one will do. */
final class SharedShop implements ParameterResolver {
    private static final ExtensionContext.Namespace SHOP =
            ExtensionContext.Namespace.create(SharedShop.class);

    private record Built(Path directory, Shop shop) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Shop.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SHOP)
                .getOrComputeIfAbsent(Built.class, _ -> build(), Built.class)
                .shop();
    }

    private static Built build() {
        try {
            Path directory = Files.createTempDirectory("lakewarden-shop");
            return new Built(directory, Shop.built(directory.resolve("shop")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
