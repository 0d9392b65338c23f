package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.WiringModel;
import javax.lang.model.element.Modifier;

/** Generates how the events of a wiring are fired in a transaction, where calls are stored. */
final class TransactionGenerator {

  private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
  private static final ClassName CONNECTION = ClassName.get("java.sql", "Connection");
  private static final ClassName DATA_SOURCE = ClassName.get("javax.sql", "DataSource");

  private final WiringModel wiring;
  private final OwnerGroups owners;

  TransactionGenerator(WiringModel wiring, OwnerGroups owners) {
    this.wiring = wiring;
    this.owners = owners;
  }

  /** Adds the class of transactions to a wiring, and what hands them out. */
  void addTo(TypeSpec.Builder type) {
    type.addMethod(delivering())
        .addMethod(transaction())
        .addMethod(in())
        .addMethod(deliveries())
        .addType(nested());
  }

  /** The call that lets a wiring deliver, behind the expression that makes it. */
  static CodeBlock delivering(WiringModel wiring) {
    return CodeBlock.of(wiring.isDurable() ? ".delivering()" : "");
  }

  /**
   * Not before the wiring is whole, or callbacks would be called that fire what is not connected.
   */
  private MethodSpec delivering() {
    return MethodSpec.methodBuilder("delivering")
        .returns(wiring.type())
        .addStatement("this.$N.begin()", owners.deliveries())
        .addStatement("return this")
        .build();
  }

  private ClassName type() {
    return wiring.type().nestedClass("Transaction");
  }

  private MethodSpec transaction() {
    TypeVariableName thrown = TypeVariableName.get("X", Exception.class);
    TypeName work = ParameterizedTypeName.get(RuntimeTypes.TRANSACTION_WORK, type(), thrown);
    return MethodSpec.methodBuilder("transaction")
        .addJavadoc(
            """
            Does some work in a transaction, in which its fires store the calls of durable callbacks.
            These are made as soon as the transaction is committed.

            @param dataSource hands out connections to the database of the store
            @param work is rolled back where it fails
            @throws SQLException if the database refuses
            """)
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(thrown)
        .addParameter(DATA_SOURCE, "dataSource")
        .addParameter(work, "work")
        .addException(SQL_EXCEPTION)
        .addException(thrown)
        .addStatement(
            "this.$N.<X>transaction(dataSource, outlet -> work.run(new $T(this, outlet)))",
            owners.deliveries(),
            type())
        .build();
  }

  private MethodSpec in() {
    return MethodSpec.methodBuilder("in")
        .addJavadoc(
            """
            The events in a transaction that others commit; calls are stored in it, and made when the
            store is looked through next.

            @param connection a connection to the database of the store
            @throws SQLException if the database refuses
            """)
        .addModifiers(Modifier.PUBLIC)
        .returns(type())
        .addParameter(CONNECTION, "connection")
        .addException(SQL_EXCEPTION)
        .addStatement("return new $T(this, this.$N.in(connection))", type(), owners.deliveries())
        .build();
  }

  private MethodSpec deliveries() {
    return MethodSpec.methodBuilder("deliveries")
        .addJavadoc("What is stored, and what was set aside.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.DELIVERIES)
        .addStatement("return this.$N.deliveries()", owners.deliveries())
        .build();
  }

  private TypeSpec nested() {
    TypeSpec.Builder nested =
        TypeSpec.classBuilder(type())
            .addJavadoc(
                "The events of {@link $T} with durable callbacks, in one transaction.\n",
                wiring.type())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addField(wiring.type(), "wiring", Modifier.PRIVATE, Modifier.FINAL)
            .addField(RuntimeTypes.DURABLE_OUTLET, "outlet", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(wiring.type(), "wiring")
                    .addParameter(RuntimeTypes.DURABLE_OUTLET, "outlet")
                    .addStatement("this.wiring = wiring")
                    .addStatement("this.outlet = outlet")
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("connection")
                    .addJavadoc("The connection of the transaction.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(CONNECTION)
                    .addStatement("return this.outlet.connection()")
                    .build());
    wiring.events().stream()
        .filter(event -> event.isDurable() || event.isBroken())
        .forEach(event -> nested.addMethod(Calls.accessor(event, accessorBody(event))));
    return nested.build();
  }

  private CodeBlock accessorBody(EventModel event) {
    return event.isBroken()
        ? GeneratedTypes.notGenerated()
        : CodeBlock.of(
            "return this.wiring.$N.$N(this.outlet)",
            event.name().accessorName(),
            DurableGenerator.IN);
  }
}
