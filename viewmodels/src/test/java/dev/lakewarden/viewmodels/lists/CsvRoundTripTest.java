package dev.lakewarden.viewmodels.lists;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

class CsvRoundTripTest {
    @Property
    void whatCsvWritesReadsBack(@ForAll List<String> names) {
        List<Orchard> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(new Orchard(rows.size(), "x" + name, OptionalLong.empty(), "y" + name));
        }
        String csv = ListExport.text(new RowFormat.Csv(), Orchard.APPLES.columns(), rows);
        List<List<String>> records = parsed(csv);
        assertThat(records).hasSize(rows.size() + 1);
        for (int at = 0; at < rows.size(); at++) {
            assertThat(records.get(at + 1))
                    .containsExactly(rows.get(at).name(), rows.get(at).sort(), "");
        }
    }

    /** The grammar of RFC 4180. */
    private static List<List<String>> parsed(String csv) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char c = csv.charAt(at);
            if (c == '"' && quoted && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || !(c == ',' || c == '\r')) {
                cell.append(c);
            } else {
                record.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    at++;
                    records.add(List.copyOf(record));
                    record.clear();
                }
            }
        }
        return records;
    }
}
