package dev.lakewarden.governance.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** What every {@link Layouts} promises. */
public abstract class LayoutsContract {
    protected abstract Layouts layouts();

    @Test
    void aFirstStartRemembersNothing() {
        assertThat(layouts().load()).isEqualTo(Layout.EMPTY);
    }

    @Test
    void savingChangesOnlyWhatIsNamed() {
        layouts().save(Map.of("theme", "dark", "tabs", "tables\nabout"));
        layouts().save(Map.of("theme", "light"));
        assertThat(layouts().load().values())
                .isEqualTo(Map.of("theme", "light", "tabs", "tables\nabout"));
    }
}
