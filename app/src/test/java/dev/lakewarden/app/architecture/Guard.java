package dev.lakewarden.app.architecture;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;

/**
 * One rule of the house, with source code that breaks it: a rule nothing can break guards nothing.
 *
 * @param breakers compilation units; the first class of the first one is what the rule must name
 */
record Guard(String name, ArchRule rule, List<String> breakers) {
    static Guard of(String name, ArchRule rule, String... breakers) {
        return new Guard(name, rule, List.of(breakers));
    }

    @Override
    public String toString() {
        return name;
    }
}
