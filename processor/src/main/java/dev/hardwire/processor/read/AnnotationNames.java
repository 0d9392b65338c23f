package dev.hardwire.processor.read;

/**
 * The annotations' canonical names. They are strings since users' class paths, not the processor's,
 * hold the annotations.
 */
public final class AnnotationNames {
  public static final String CALLBACK = "dev.hardwire.Callback";
  public static final String EVENT = "dev.hardwire.Event";
  public static final String CALLBACK_MODULE = "dev.hardwire.CallbackModule";
  public static final String EVENT_WIRING = "dev.hardwire.EventWiring";
  public static final String ATTACHABLE = "dev.hardwire.Attachable";
  public static final String INHERIT_CALLBACKS = "dev.hardwire.InheritCallbacks";
  public static final String FOLD = "dev.hardwire.Fold";
  public static final String EVENT_INFO = "dev.hardwire.EventInfo";
  public static final String DELIVERY = "dev.hardwire.durable.Delivery";
  public static final String UPCASTER = "dev.hardwire.Upcaster";
  public static final String SENDER = "dev.hardwire.Sender";

  public static final String GENERATED = "dev.hardwire.index.Generated";
  public static final String INDEX_PART = "dev.hardwire.index.IndexPart";
  public static final String INDEXED_CALLBACK = "dev.hardwire.index.IndexedCallback";
  public static final String INDEXED_CONTRACT = "dev.hardwire.index.IndexedContract";
  public static final String MODULE_INDEX = "dev.hardwire.index.ModuleIndex";
  public static final String PARAMETER_NAMES = "dev.hardwire.index.ParameterNames";
  public static final String WIRED_FROM = "dev.hardwire.index.WiredFrom";

  private AnnotationNames() {}
}
