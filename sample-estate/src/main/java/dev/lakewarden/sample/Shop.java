package dev.lakewarden.sample;

import static org.apache.iceberg.types.Types.NestedField.optional;
import static org.apache.iceberg.types.Types.NestedField.required;

import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The tables of an online shop: what its systems write, and how often. */
final class Shop {
    private static final Type LONG = Types.LongType.get();
    private static final Type INT = Types.IntegerType.get();
    private static final Type TEXT = Types.StringType.get();
    private static final Type MONEY = Types.DecimalType.of(12, 2);
    private static final Type DATE = Types.DateType.get();
    private static final Type TIME = Types.TimestampType.withZone();
    private static final Type SHARE = Types.DoubleType.get();
    private static final Type FLAG = Types.BooleanType.get();

    private Shop() {}

    /** The longest histories first, so that threads that share the work end together. */
    static List<Recipe> recipes() {
        return List.of(
                orders(),
                clicks(),
                orderItems(),
                shipments(),
                inventory(),
                revenueDaily(),
                payments(),
                returns(),
                customer(),
                recommendations(),
                loginEvents(),
                churnFeatures(),
                campaigns(),
                giftCards());
    }

    private static Recipe orders() {
        Schema schema =
                new Schema(
                        required(1, "order_id", LONG),
                        required(2, "customer_id", LONG),
                        required(3, "order_ts", TIME),
                        required(4, "status", TEXT),
                        required(5, "currency", TEXT),
                        required(6, "total_amount", MONEY),
                        optional(7, "country", TEXT));
        return Recipe.of("sales.orders", schema, byDay(schema, "order_ts"), "spark")
                .history(164, Duration.ofMinutes(4), 180)
                .every(40, Operation.COMPACT)
                .every(55, Operation.DROP_OLDEST)
                .before(41, new Event.AddColumn("coupon_code", TEXT))
                .before(60, new Event.Tag("before-autumn-sale"))
                .before(90, new Event.AddColumn("channel", TEXT))
                .before(120, new Event.Branch("audit"))
                .before(150, new Event.Tag("month-end"));
    }

    private static Recipe orderItems() {
        Schema schema =
                new Schema(
                        required(1, "order_id", LONG),
                        required(2, "line", INT),
                        required(3, "sku", TEXT),
                        required(4, "quantity", INT),
                        required(5, "unit_price", MONEY),
                        optional(6, "discount", MONEY));
        PartitionSpec spec = PartitionSpec.builderFor(schema).bucket("order_id", 4).build();
        return Recipe.of("sales.order_items", schema, spec, "spark")
                .history(58, Duration.ofMinutes(6), 320)
                .every(11, Operation.DELETE_ROWS)
                .before(30, new Event.AddColumn("tax_rate", SHARE));
    }

    private static Recipe returns() {
        Schema schema =
                new Schema(
                        required(1, "return_id", LONG),
                        required(2, "order_id", LONG),
                        required(3, "returned_at", TIME),
                        required(4, "reason", TEXT),
                        optional(5, "refund_amount", MONEY));
        PartitionSpec spec = PartitionSpec.builderFor(schema).identity("reason").build();
        return Recipe.of("sales.returns", schema, spec, "trino")
                .history(31, Duration.ofHours(26), 60)
                .every(7, Operation.DELETE_ROWS);
    }

    private static Recipe giftCards() {
        Schema schema =
                new Schema(
                        required(1, "gift_card_id", LONG),
                        required(2, "issued_at", TIME),
                        required(3, "amount", MONEY),
                        optional(4, "redeemed", FLAG));
        return Recipe.of("sales.gift_cards", schema, PartitionSpec.unpartitioned(), "spark");
    }

    private static Recipe shipments() {
        Schema schema =
                new Schema(
                        required(1, "shipment_id", LONG),
                        required(2, "order_id", LONG),
                        required(3, "shipped_at", TIME),
                        required(4, "carrier", TEXT),
                        optional(5, "city", TEXT),
                        optional(6, "weight_kg", SHARE));
        return Recipe.of("ops.shipments", schema, byDay(schema, "shipped_at"), "flink")
                .history(52, Duration.ofMinutes(12), 150)
                .before(26, new Event.SplitBy("carrier"))
                .before(40, new Event.RenameColumn("city", "destination_city"));
    }

    private static Recipe inventory() {
        Schema schema =
                new Schema(
                        required(1, "sku", TEXT),
                        required(2, "warehouse", TEXT),
                        required(3, "on_hand", INT),
                        optional(4, "reserved", INT),
                        required(5, "counted_on", DATE));
        PartitionSpec spec = PartitionSpec.builderFor(schema).identity("warehouse").build();
        return Recipe.of("ops.inventory", schema, spec, "trino")
                .history(46, Duration.ofHours(9), 240)
                .usually(Operation.OVERWRITE);
    }

    private static Recipe loginEvents() {
        Schema schema =
                new Schema(
                        required(1, "event_id", LONG),
                        required(2, "customer_id", LONG),
                        required(3, "event_ts", TIME),
                        optional(4, "channel", TEXT),
                        required(5, "successful", FLAG));
        return Recipe.of("ops.security.login_events", schema, byDay(schema, "event_ts"), "flink")
                .history(24, Duration.ofHours(3), 120)
                .every(9, Operation.DROP_OLDEST);
    }

    private static Recipe customer() {
        Schema schema =
                new Schema(
                        required(1, "customer_id", LONG),
                        required(2, "name", TEXT),
                        required(3, "email", TEXT),
                        optional(
                                4,
                                "address",
                                Types.StructType.of(
                                        optional(5, "city", TEXT),
                                        optional(6, "country", TEXT),
                                        optional(7, "postal_code", TEXT))),
                        optional(8, "labels", Types.ListType.ofOptional(9, TEXT)),
                        required(10, "signed_up_on", DATE));
        return Recipe.of("finance.customer", schema, PartitionSpec.unpartitioned(), "spark")
                .history(27, Duration.ofDays(2), 140)
                .every(5, Operation.DELETE_ROWS)
                .before(12, new Event.AddColumn("loyalty_tier", TEXT))
                .before(20, new Event.Tag("gdpr-audit"));
    }

    private static Recipe revenueDaily() {
        Schema schema =
                new Schema(
                        required(1, "day", DATE),
                        required(2, "country", TEXT),
                        required(3, "currency", TEXT),
                        required(4, "revenue", MONEY),
                        optional(5, "orders", INT));
        PartitionSpec spec = PartitionSpec.builderFor(schema).month("day").build();
        return Recipe.of("finance.revenue_daily", schema, spec, "spark")
                .history(44, Duration.ofHours(6), 48)
                .every(4, Operation.REPLACE_PARTITIONS)
                .before(22, new Event.Branch("restated"));
    }

    private static Recipe payments() {
        Schema schema =
                new Schema(
                        required(1, "payment_id", LONG),
                        required(2, "order_id", LONG),
                        required(3, "paid_at", TIME),
                        required(4, "method", TEXT),
                        required(5, "amount", MONEY),
                        required(6, "currency", TEXT));
        return Recipe.of("finance.payments", schema, byDay(schema, "paid_at"), "flink")
                .history(38, Duration.ofMinutes(20), 130);
    }

    private static Recipe churnFeatures() {
        List<Types.NestedField> fields = new ArrayList<>();
        fields.add(required(1, "customer_id", LONG));
        fields.add(required(2, "computed_on", DATE));
        for (int feature = 1; feature <= 30; feature++) {
            fields.add(optional(2 + feature, "feature_" + feature, SHARE));
        }
        fields.add(optional(33, "churned", FLAG));
        return Recipe.of(
                        "ml.churn_features",
                        new Schema(fields),
                        PartitionSpec.unpartitioned(),
                        "spark")
                .history(14, Duration.ofDays(5), 400)
                .usually(Operation.OVERWRITE)
                .before(9, new Event.Branch("experiment"))
                .before(10, new Event.Tag("model-7"));
    }

    private static Recipe recommendations() {
        Schema schema =
                new Schema(
                        required(1, "customer_id", LONG),
                        required(2, "sku", TEXT),
                        required(3, "score", SHARE),
                        required(4, "computed_on", DATE));
        PartitionSpec spec = PartitionSpec.builderFor(schema).bucket("customer_id", 2).build();
        return Recipe.of("ml.recommendations", schema, spec, "spark")
                .history(22, Duration.ofDays(30), 200);
    }

    private static Recipe campaigns() {
        Schema schema =
                new Schema(
                        required(1, "campaign_id", LONG),
                        required(2, "name", TEXT),
                        required(3, "channel", TEXT),
                        optional(4, "budget", MONEY),
                        required(5, "starts_on", DATE));
        return Recipe.of("marketing.campaigns", schema, PartitionSpec.unpartitioned(), "trino")
                .history(11, Duration.ofDays(45), 12)
                .format(1);
    }

    private static Recipe clicks() {
        Schema schema =
                new Schema(
                        required(1, "click_id", LONG),
                        optional(2, "customer_id", LONG),
                        required(3, "clicked_at", TIME),
                        required(4, "url", TEXT),
                        optional(5, "channel", TEXT));
        return Recipe.of("marketing.clicks", schema, byDay(schema, "clicked_at"), "flink")
                .history(72, Duration.ofMinutes(1), 160)
                .every(24, Operation.COMPACT);
    }

    private static PartitionSpec byDay(Schema schema, String column) {
        return PartitionSpec.builderFor(schema).day(column).build();
    }
}
