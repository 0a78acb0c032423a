package dev.lakewarden.governance.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.assets.KnownAssets;
import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.junit.jupiter.api.Test;

/** What every {@link Tags} promises. */
public abstract class TagsContract {
    protected abstract Tags tags();

    /** The assets that can be tagged. */
    protected abstract KnownAssets assets();

    protected abstract AuditLog audit();

    @Test
    void tagsComeBackSorted() {
        Asset orders = assets().create("lake", "sales.orders");
        tags().add(orders, "pii", "ana");
        tags().add(orders, "gold", "ana");
        tags().add(orders, "pii", "ana");
        assertThat(tags().find(orders)).containsExactly("gold", "pii");
        assertThat(tags().findAll()).containsOnlyKeys(orders);
        assertThat(tags().find(new Asset(orders.connection(), "other"))).isEmpty();
    }

    @Test
    void addingAndRemovingAreInTheAuditLogOnce() {
        Asset orders = assets().create("lake", "sales.orders");
        tags().add(orders, "pii", "ana");
        tags().add(orders, "pii", "ana");
        tags().remove(orders, "pii", "ben");
        tags().remove(orders, "pii", "ben");
        assertThat(tags().findAll()).isEmpty();
        assertThat(audit().findLatest(2))
                .extracting(entry -> entry.event().action())
                .containsExactly("tag.removed", "tag.added");
        assertThat(audit().findLatest(9)).hasSize(3);
    }

    @Test
    void tagsGoWithTheirConnection() {
        Asset orders = assets().create("lake", "sales.orders");
        tags().add(orders, "pii", "ana");
        assets().connections().remove(orders.connection(), "ana");
        assertThat(tags().findAll()).isEmpty();
        var refused =
                catchThrowableOfType(
                        ConnectorException.class, () -> tags().add(orders, "pii", "ana"));
        assertThat(refused.failure()).isInstanceOf(Failure.Missing.class);
    }

    @Test
    void aTagIsOneWord() {
        Asset orders = assets().create("lake", "sales.orders");
        assertThatThrownBy(() -> tags().add(orders, "two words", "ana"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
