/**
 * Knows the JMESPath dialect of the AWS CLI: jmespath.py 1.1.0.
 *
 * <p>The frame is jmespath-java: {@link io.burt.jmespath.Adapter}, {@link
 * io.burt.jmespath.Expression}, its nodes and its function interface. The parser, the functions and
 * the nodes that differ are our own. The frame gives way in these places, each met once:
 *
 * <ul>
 *   <li>its runtimes build all functions, an {@code ObjectMapper} or an ANTLR parser up front, so
 *       {@link kms.jmespath.JsonAdapter} implements {@code Adapter} itself;
 *   <li>its functions are found when an expression is compiled, report errors without the value,
 *       and know no integers beyond {@code long}: {@link kms.jmespath.FunctionCall} finds and
 *       checks ours when they are called;
 *   <li>its expression references are no values: {@link kms.jmespath.ExpressionReference} is one;
 *   <li>its nodes recurse without a limit: {@link kms.jmespath.CountedNode} stands around each.
 * </ul>
 */
@NullMarked
package kms.jmespath;

import org.jspecify.annotations.NullMarked;
