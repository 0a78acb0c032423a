/**
 * What a command prints: aligned text for people, one JSON document for programs, failures and exit
 * codes.
 */
@NullMarked
package dev.lakewarden.app.output;

import org.jspecify.annotations.NullMarked;
