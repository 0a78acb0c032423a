/** A whole estate on this machine, for a first look and for every integration test. */
@Exempt(
        rule = Exempt.Rule.CHANGES,
        reason = "It stands in for the systems themselves and writes only what it made.")
@NullMarked
package dev.lakewarden.sample;

import dev.lakewarden.governance.architecture.Exempt;

import org.jspecify.annotations.NullMarked;
