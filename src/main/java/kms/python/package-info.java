/** Knows how Python writes and reads values where a user of the AWS CLI sees it. */
@NullMarked
package kms.python;

import org.jspecify.annotations.NullMarked;
