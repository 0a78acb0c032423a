package dev.lakewarden.governance.audit;

import java.time.Instant;

/**
 * One link of the chain.
 *
 * @param sequence 1 for the first entry, without gaps
 * @param hash over everything in this entry and the hash of the one before it, in hex
 */
public record AuditEntry(long sequence, Instant at, AuditEvent event, String hash) {}
