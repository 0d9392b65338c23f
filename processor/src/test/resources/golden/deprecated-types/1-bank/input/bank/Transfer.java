package bank;

/** A transfer of the old kind. */
@Deprecated(forRemoval = true)
public final class Transfer {}
