package dev.lakewarden.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One JSON document in our conventions: camelCase keys, words with-dashes, UTC instants, sizes in
 * bytes, durations in milliseconds, ids as text. What is not known is {@code null}, so a key is
 * always there.
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The document's bytes, on one line. */
    public static byte[] document(Consumer<Json> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            generator.writeStartObject();
            content.accept(new Json(generator));
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Write {
        void to(JsonGenerator generator) throws IOException;
    }

    private Json write(Write write) {
        try {
            write.to(generator);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Json text(String key, String value) {
        return write(it -> it.writeStringField(key, value));
    }

    /**
     * One of a few words that programs compare: lower case, with dashes, as the words of the
     * command line are.
     */
    public Json word(String key, String words) {
        return text(key, words.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'));
    }

    public Json word(String key, Enum<?> constant) {
        return word(key, constant.name());
    }

    public Json text(String key, Optional<String> value) {
        return value.map(it -> text(key, it)).orElseGet(() -> nothing(key));
    }

    public Json number(String key, long value) {
        return write(it -> it.writeNumberField(key, value));
    }

    public Json number(String key, OptionalLong value) {
        return value.isPresent() ? number(key, value.getAsLong()) : nothing(key);
    }

    public Json number(String key, OptionalDouble value) {
        return value.isPresent()
                ? write(it -> it.writeNumberField(key, value.getAsDouble()))
                : nothing(key);
    }

    /** As text: a snapshot id does not fit a double, which is all many readers have. */
    public Json id(String key, long value) {
        return text(key, Long.toString(value));
    }

    public Json flag(String key, boolean value) {
        return write(it -> it.writeBooleanField(key, value));
    }

    public Json instant(String key, Instant value) {
        return text(key, value.toString());
    }

    public Json instant(String key, Optional<Instant> value) {
        return text(key, value.map(Instant::toString));
    }

    public Json duration(String key, Duration value) {
        return number(key, value.toMillis());
    }

    public Json nothing(String key) {
        return write(it -> it.writeNullField(key));
    }

    public Json object(String key, Consumer<Json> content) {
        write(it -> it.writeObjectFieldStart(key));
        content.accept(this);
        return write(JsonGenerator::writeEndObject);
    }

    public <T> Json objects(String key, Iterable<T> items, BiConsumer<Json, T> content) {
        write(it -> it.writeArrayFieldStart(key));
        for (T item : items) {
            write(JsonGenerator::writeStartObject);
            content.accept(this, item);
            write(JsonGenerator::writeEndObject);
        }
        return write(JsonGenerator::writeEndArray);
    }

    public Json texts(String key, Iterable<String> items) {
        write(it -> it.writeArrayFieldStart(key));
        for (String item : items) {
            write(it -> it.writeString(item));
        }
        return write(JsonGenerator::writeEndArray);
    }
}
