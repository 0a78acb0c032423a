package dev.lakewarden.store.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of names as one text, a line each. The count is kept beside it, since one empty name and
 * no name look the same.
 */
final class NameList {
    private NameList() {}

    static String text(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                text.append('\n');
            }
            text.append(escape(names.get(i)));
        }
        return text.toString();
    }

    private static String escape(String name) {
        return name.indexOf('\n') < 0 && name.indexOf('\\') < 0
                ? name
                : name.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char here = escaped.charAt(i);
            if (here == '\\') {
                i++;
                plain.append(escaped.charAt(i) == 'n' ? '\n' : '\\');
            } else {
                plain.append(here);
            }
        }
        return plain.toString();
    }

    /**
     * Reads lists and keeps each name and each list once: of 100,000 tables most columns are called
     * {@code id} or {@code created_at}.
     */
    static final class Reader {
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, List<String>> lists = new HashMap<>();

        List<String> read(String text, int count) {
            if (count == 0) {
                return List.of();
            }
            List<String> known = lists.get(text);
            if (known == null) {
                known = split(text, count);
                lists.put(text, known);
            }
            return known;
        }

        String once(String name) {
            String known = names.putIfAbsent(name, name);
            return known == null ? name : known;
        }

        private List<String> split(String text, int count) {
            List<String> found = new ArrayList<>(count);
            int from = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                found.add(once(plain(text.substring(from, end))));
                from = end + 1;
            }
            found.add(once(plain(text.substring(from))));
            return List.copyOf(found);
        }
    }
}
