package bank;

/** An account number of the old kind. */
@Deprecated
public record Account(String number) {}
