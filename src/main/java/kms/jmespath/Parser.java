package kms.jmespath;

import com.fasterxml.jackson.databind.JsonNode;
import io.burt.jmespath.Expression;
import io.burt.jmespath.node.CreateObjectNode.Entry;
import io.burt.jmespath.node.Node;
import java.util.ArrayList;
import java.util.List;
import kms.error.CliException;

/**
 * A top-down operator precedence parser with the grammar and the binding powers of jmespath.py,
 * which differ from the specification of JMESPath.
 *
 * <p>Each method that jmespath.py has as well counts as one frame of {@link CallDepth}.
 */
final class Parser {
  /** A token that binds less strongly ends a projection. */
  private static final int PROJECTION_STOP = 10;

  private final TokenStream tokens;
  private final Nodes nodes;
  private final CallDepth depth = CallDepth.whenParsing();

  Parser(String expression, Nodes nodes) {
    this.tokens = new TokenStream(expression);
    this.nodes = nodes;
  }

  /**
   * Parses the whole expression.
   *
   * @throws CliException when it does not parse
   */
  Expression<JsonNode> parse() {
    Node<JsonNode> parsed = expression(0);
    if (!tokens.isAt(TokenType.EOF)) {
      throw tokens.unexpected("Unexpected token: " + tokens.current().text());
    }
    return parsed;
  }

  private Node<JsonNode> expression(int power) {
    depth.enter(1, 1);
    Node<JsonNode> left = prefix(tokens.next());
    while (power < tokens.current().type().power()) {
      left = infix(left);
    }
    depth.leave(1);
    return left;
  }

  private Node<JsonNode> prefix(Token token) {
    depth.enter(1, 1);
    Node<JsonNode> node =
        switch (token.type()) {
          case UNQUOTED_IDENTIFIER -> nodes.field(token.name());
          case QUOTED_IDENTIFIER -> quotedIdentifier(token);
          case LITERAL -> nodes.literal(token.value());
          case CURRENT -> nodes.current();
          case LBRACKET -> leadingBracket();
          case LBRACE -> multiSelectHash();
          case LPAREN -> parenthesized();
          case STAR -> leadingStar();
          case FILTER -> filter(nodes.current());
          case FLATTEN -> flatten(nodes.current());
          case NOT -> nodes.not(expression(TokenType.NOT.power()));
          case EXPREF -> nodes.reference(expression(TokenType.EXPREF.power()));
          case EOF -> throw tokens.incomplete();
          default -> throw tokens.failure().at(token, "invalid token");
        };
    depth.leave(1);
    return node;
  }

  private Node<JsonNode> infix(Node<JsonNode> left) {
    TokenType type = tokens.current().type();
    if (type == TokenType.STAR || type == TokenType.NOT || type == TokenType.LBRACE) {
      throw tokens.unexpected("invalid token");
    }
    tokens.next();
    if (type == TokenType.FILTER) {
      return filter(left);
    }
    depth.enter(1, 1);
    Node<JsonNode> node =
        switch (type) {
          case DOT -> dot(left);
          case LBRACKET -> bracket(left);
          case FLATTEN -> flatten(left);
          case LPAREN -> call(left);
          case PIPE -> nodes.pipe(left, expression(type.power()));
          case OR -> nodes.or(left, expression(type.power()));
          case AND -> nodes.and(left, expression(type.power()));
          case EQ -> nodes.equal(left, comparand(type));
          case NE -> nodes.unequal(left, comparand(type));
          default -> nodes.ordered(left, type, comparand(type));
        };
    depth.leave(1);
    return node;
  }

  private Node<JsonNode> quotedIdentifier(Token token) {
    if (tokens.isAt(TokenType.LPAREN)) {
      throw tokens
          .failure()
          .at(tokens.current(), 0, "Quoted identifier not allowed for function names.");
    }
    return nodes.field(token.name());
  }

  private Node<JsonNode> parenthesized() {
    Node<JsonNode> inner = expression(0);
    tokens.match(TokenType.RPAREN);
    return inner;
  }

  private Node<JsonNode> leadingStar() {
    boolean last = tokens.isAt(TokenType.RBRACKET);
    return nodes.valueProjection(
        nodes.current(), last ? nodes.current() : projected(TokenType.STAR));
  }

  private Node<JsonNode> leadingBracket() {
    if (tokens.isAt(TokenType.NUMBER) || tokens.isAt(TokenType.COLON)) {
      return projectedIfSlice(nodes.current());
    }
    if (tokens.isAt(TokenType.STAR) && tokens.isFollowedBy(TokenType.RBRACKET)) {
      return star(nodes.current());
    }
    return multiSelectList();
  }

  private Node<JsonNode> bracket(Node<JsonNode> left) {
    if (!tokens.isAt(TokenType.NUMBER) && !tokens.isAt(TokenType.COLON)) {
      return star(left);
    }
    // A slice straight after an index is no projection, as jmespath.py adds it to that node.
    if (left instanceof Steps steps && steps.isIndexed()) {
      return steps.with(new Subscript(tokens, nodes).parse());
    }
    return projectedIfSlice(left);
  }

  private Node<JsonNode> star(Node<JsonNode> left) {
    tokens.match(TokenType.STAR);
    tokens.match(TokenType.RBRACKET);
    return nodes.projection(left, projected(TokenType.STAR));
  }

  private Node<JsonNode> projectedIfSlice(Node<JsonNode> left) {
    Node<JsonNode> subscript = new Subscript(tokens, nodes).parse();
    Node<JsonNode> indexed = nodes.indexed(left, subscript);
    if (!(subscript instanceof SliceNode)) {
      return indexed;
    }
    depth.enter(1, 1);
    Node<JsonNode> right = projected(TokenType.STAR);
    depth.leave(1);
    return nodes.projection(indexed, right);
  }

  private Node<JsonNode> flatten(Node<JsonNode> left) {
    return nodes.projection(nodes.flatten(left), projected(TokenType.FLATTEN));
  }

  private Node<JsonNode> filter(Node<JsonNode> left) {
    depth.enter(1, 1);
    Node<JsonNode> condition = expression(0);
    tokens.match(TokenType.RBRACKET);
    boolean last = tokens.isAt(TokenType.FLATTEN);
    Node<JsonNode> right = last ? nodes.current() : projected(TokenType.FILTER);
    depth.leave(1);
    return nodes.filter(left, condition, right);
  }

  private Node<JsonNode> dot(Node<JsonNode> left) {
    if (tokens.accept(TokenType.STAR)) {
      return nodes.valueProjection(left, projected(TokenType.DOT));
    }
    Node<JsonNode> right = afterDot(TokenType.DOT);
    if (left instanceof Steps steps && !steps.isIndexed()) {
      return steps.with(right);
    }
    return nodes.subexpression(left, right);
  }

  private Node<JsonNode> comparand(TokenType operator) {
    depth.enter(1, 1);
    Node<JsonNode> right = expression(operator.power());
    depth.leave(1);
    return right;
  }

  private Node<JsonNode> call(Node<JsonNode> left) {
    if (!(left instanceof FieldNode function)) {
      Token name = tokens.beforePrevious();
      throw tokens.failure().at(name, "Invalid function name '" + name.text() + "'");
    }
    List<Expression<JsonNode>> arguments = new ArrayList<>();
    while (!tokens.isAt(TokenType.RPAREN)) {
      arguments.add(expression(0));
      tokens.accept(TokenType.COMMA);
    }
    tokens.match(TokenType.RPAREN);
    return nodes.call(function.name(), arguments);
  }

  private Node<JsonNode> multiSelectList() {
    depth.enter(1, 1);
    List<Expression<JsonNode>> entries = new ArrayList<>();
    entries.add(expression(0));
    while (!tokens.accept(TokenType.RBRACKET)) {
      tokens.match(TokenType.COMMA);
      entries.add(expression(0));
    }
    depth.leave(1);
    return nodes.list(entries);
  }

  private Node<JsonNode> multiSelectHash() {
    depth.enter(1, 1);
    List<Entry<JsonNode>> entries = new ArrayList<>();
    do {
      String name = tokens.matchIdentifier().name();
      tokens.match(TokenType.COLON);
      entries.add(nodes.entry(name, expression(0)));
    } while (tokens.accept(TokenType.COMMA) || !tokens.accept(TokenType.RBRACE));
    depth.leave(1);
    return nodes.hash(entries);
  }

  /** Parses what a projection applies to each element. */
  private Node<JsonNode> projected(TokenType by) {
    depth.enter(1, 1);
    Node<JsonNode> right;
    if (tokens.current().type().power() < PROJECTION_STOP) {
      right = nodes.current();
    } else if (tokens.isAt(TokenType.LBRACKET) || tokens.isAt(TokenType.FILTER)) {
      right = expression(by.power());
    } else if (tokens.accept(TokenType.DOT)) {
      right = afterDot(by);
    } else {
      throw tokens.unexpected("syntax error");
    }
    depth.leave(1);
    return right;
  }

  /** A name or star after a dot begins an expression; a multi-select stands alone. */
  private Node<JsonNode> afterDot(TokenType by) {
    depth.enter(1, 1);
    Node<JsonNode> right;
    if (tokens.isAtIdentifier() || tokens.isAt(TokenType.STAR)) {
      right = expression(by.power());
    } else if (tokens.accept(TokenType.LBRACKET)) {
      right = multiSelectList();
    } else if (tokens.accept(TokenType.LBRACE)) {
      right = multiSelectHash();
    } else {
      throw tokens.unexpected(
          "Expecting: ['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace'], got: "
              + tokens.current().type().label());
    }
    depth.leave(1);
    return right;
  }
}
