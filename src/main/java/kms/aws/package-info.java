/** Knows what all AWS services share: signatures, errors, and when a request is sent again. */
@NullMarked
package kms.aws;

import org.jspecify.annotations.NullMarked;
