/** A real S3-compatible server, and what the provider makes of it. */
@NullMarked
package dev.lakewarden.connectors.s3;

import org.jspecify.annotations.NullMarked;
