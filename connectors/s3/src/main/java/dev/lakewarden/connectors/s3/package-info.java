/** S3 and S3-compatible object stores through the AWS SDK. */
@NullMarked
package dev.lakewarden.connectors.s3;

import org.jspecify.annotations.NullMarked;
