package kms.credentials;

import com.fasterxml.jackson.databind.node.ObjectNode;
import kms.aws.Credentials;
import kms.config.TimestampFormat;
import kms.environment.Environment;
import kms.python.DateReader;
import kms.xml.XmlElement;

/** Gets the credentials of a role from the cache or the Security Token Service. */
final class AssumedRole implements CredentialFetch {
  private final CredentialContext context;
  private final RoleRequest request;

  AssumedRole(CredentialContext context, RoleRequest request) {
    this.context = context;
    this.request = request;
  }

  /** Returns the provider that gets them at first use. */
  CredentialProvider provider() {
    return new RefreshingProvider(this, context.environment().clock(), null);
  }

  @Override
  public TemporaryCredentials fetch() {
    Environment environment = context.environment();
    RoleCache cache = new RoleCache(environment, request.configured().values());
    TemporaryCredentials cached = cache.find();
    if (cached != null) {
      return cached;
    }
    DateReader dates = new DateReader(environment);
    boolean iso = context.configuration().timestampFormat() == TimestampFormat.ISO8601;
    ObjectNode answer = RoleAnswer.of(ask(), iso ? dates : null);
    cache.put(answer);
    return RoleAnswer.credentials(answer, dates);
  }

  private XmlElement ask() {
    StsParameters parameters = request.parameters(context.environment());
    Credentials signer = request.signer();
    if (context.configuration().validatesParameters()) {
      parameters.validate();
    }
    return new StsClient(context).call(request.operation(), parameters.values(), signer);
  }
}
