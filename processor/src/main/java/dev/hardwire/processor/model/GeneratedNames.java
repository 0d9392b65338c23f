package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;

/** The names of generated classes and files, each next to the type it is generated for. */
public final class GeneratedNames {

  /** Names the anchor, owners, contracts and wirings of a compilation, for partial compiles. */
  public static final String SELF_FILE = "META-INF/hardwire/self";

  /**
   * The version of the format of marker and wiring files, by which tools of other versions know
   * them; that of an index is another one.
   */
  public static final String FILE_FORMAT = "1";

  /** The version of the format of manifests. */
  public static final int MANIFEST_FORMAT = 1;

  private static final String FOLDER = "META-INF/hardwire/";
  private static final String MODULE_FOLDER = "META-INF/hardwire/module/";
  private static final String INDEX_FOLDER = "META-INF/hardwire/index/";
  private static final String WIRING_FOLDER = "META-INF/hardwire/wiring/";

  private GeneratedNames() {}

  /** The class that reaches an owner's callbacks from outside its package. */
  public static ClassName accessor(ClassName owner) {
    return beside(owner, "_Callbacks");
  }

  /** The holder of a contract's parameter names. */
  public static ClassName signature(ClassName contract) {
    return beside(contract, "_Signature");
  }

  /** The class with a static {@code fire} for an event whose contract asks for one. */
  public static ClassName publisher(ClassName contract) {
    return beside(contract, "Publisher");
  }

  /** The class of an open event's objects. */
  public static ClassName eventObject(ClassName contract) {
    return beside(contract, "Event");
  }

  /** The index of the module of an anchor. */
  public static ClassName index(ClassName anchor) {
    return beside(anchor, "_Index");
  }

  /** One of several classes that share what is too large for one. */
  public static ClassName numbered(ClassName type, int number) {
    return type.peerClass(type.simpleName() + number);
  }

  /** The wiring of an annotated type. */
  public static ClassName wiring(ClassName annotated) {
    return beside(annotated, "Wiring");
  }

  /** A class that belongs to a wiring, such as a dispatcher. */
  public static ClassName partOfWiring(ClassName annotated, String name) {
    return beside(annotated, "_" + name);
  }

  /** The marker file by which tools find an index. */
  public static String indexFile(ClassName index) {
    return INDEX_FOLDER + index.canonicalName();
  }

  /** The file that tells what a wiring was compiled against. */
  public static String wiringFile(ClassName wiring) {
    return WIRING_FOLDER + wiring.canonicalName();
  }

  /** The file that tells tools what a wiring consists of. */
  public static String wiringManifest(ClassName annotated) {
    return FOLDER + annotated.canonicalName() + ".json";
  }

  /** The file that tells tools what a module declares. */
  public static String moduleManifest(ClassName anchor) {
    return MODULE_FOLDER + anchor.canonicalName() + ".json";
  }

  private static ClassName beside(ClassName type, String suffix) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
  }
}
