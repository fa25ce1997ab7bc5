/** Knows the JMESPath dialect of the AWS CLI. */
@NullMarked
package kms.jmespath;

import org.jspecify.annotations.NullMarked;
