package dev.lakewarden.sample;

import org.apache.iceberg.Schema;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Rows that look like a shop's, always the same from the same random numbers. */
final class Rows {
    private static final Map<String, List<String>> WORDS =
            Map.ofEntries(
                    Map.entry(
                            "status",
                            List.of("placed", "paid", "shipped", "delivered", "cancelled")),
                    Map.entry("currency", List.of("EUR", "EUR", "EUR", "GBP", "SEK", "CHF")),
                    Map.entry("country", List.of("DE", "FR", "NL", "SE", "GB", "CH", "IT")),
                    Map.entry("channel", List.of("web", "app", "store", "partner")),
                    Map.entry("carrier", List.of("DHL", "PostNord", "GLS")),
                    Map.entry(
                            "city",
                            List.of("Berlin", "Lyon", "Utrecht", "Malmö", "Leeds", "Turin")),
                    Map.entry("reason", List.of("too small", "damaged", "changed mind")),
                    Map.entry("warehouse", List.of("north", "south")),
                    Map.entry("method", List.of("card", "invoice", "wallet")),
                    Map.entry(
                            "name", List.of("Ada", "Björn", "Chloé", "Dagmar", "Edwin", "Fatima")),
                    Map.entry("loyalty_tier", List.of("bronze", "silver", "gold")),
                    Map.entry("coupon_code", List.of("WELCOME10", "AUTUMN", "FRIENDS")),
                    Map.entry("labels", List.of("newsletter", "vip", "b2b")));

    private final RandomGenerator random;
    private long nextId = 100_000;

    Rows(RandomGenerator random) {
        this.random = random;
    }

    /** Timestamps and dates lie in the time before {@code until}. */
    List<Record> make(Schema schema, int count, Instant until, Duration before) {
        List<Record> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long back = random.nextLong(Math.max(1, before.toMillis()));
            rows.add(row(schema.asStruct(), until.minusMillis(back)));
        }
        return rows;
    }

    private Record row(Types.StructType type, Instant at) {
        Record row = GenericRecord.create(type);
        boolean first = true;
        for (Types.NestedField field : type.fields()) {
            // Optional columns have gaps, as they do in life.
            if (field.isRequired() || random.nextInt(10) > 0) {
                row.setField(field.name(), first ? key(field, at) : value(field, at));
            }
            first = false;
        }
        return row;
    }

    private Object key(Types.NestedField field, Instant at) {
        return field.type().typeId() == Type.TypeID.LONG ? nextId++ : value(field, at);
    }

    private Object value(Types.NestedField field, Instant at) {
        return switch (field.type().typeId()) {
            case LONG -> random.nextLong(1, 5_000);
            case INTEGER -> random.nextInt(1, 12);
            case DOUBLE -> Math.round(random.nextGaussian() * 1_000) / 1_000.0;
            case BOOLEAN -> random.nextInt(8) > 0;
            case DECIMAL -> BigDecimal.valueOf(random.nextLong(199, 49_999), 2);
            case DATE -> LocalDate.ofInstant(at, ZoneOffset.UTC);
            case TIMESTAMP -> at.atOffset(ZoneOffset.UTC);
            case STRUCT -> row(field.type().asStructType(), at);
            case LIST -> labels();
            default -> text(field.name());
        };
    }

    private List<String> labels() {
        List<String> words = WORDS.get("labels");
        return words == null ? List.of() : words.subList(0, random.nextInt(words.size() + 1));
    }

    private String text(String column) {
        List<String> words = WORDS.get(column.replace("destination_", ""));
        if (words != null) {
            return words.get(random.nextInt(words.size()));
        }
        int number = random.nextInt(1, 2_000);
        return switch (column) {
            case "sku" -> "SKU-%05d".formatted(number);
            case "email" -> "customer%d@example.com".formatted(number);
            case "url" -> "/product/%d".formatted(number);
            case "postal_code" -> "%05d".formatted(number);
            default -> column + "-" + number;
        };
    }
}
