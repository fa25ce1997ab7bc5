package kms.model;

import kms.model.Shape.StructureShape;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the service.
 *
 * @param name the name in the service's model, such as {@code DisconnectCustomKeyStore}
 * @param command the name on the command line, such as {@code disconnect-custom-key-store}
 * @param input the parameters; its members are the command's options
 * @param output the members of the answer, or null when it has none whatever its body says
 * @param paging how the result is handed out in pages, or null when it is not
 */
public record Operation(
    String name,
    String command,
    StructureShape input,
    @Nullable StructureShape output,
    @Nullable PagingModel paging) {}
