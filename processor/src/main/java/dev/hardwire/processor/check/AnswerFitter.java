package dev.hardwire.processor.check;

import dev.hardwire.processor.model.AnswerForm;
import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.read.AnswerDeclaration;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Fits what a callback returns to what its event makes of answers. */
public final class AnswerFitter {

  private final Elements elements;
  private final Types types;
  private final Assignability assignability;

  /** Creates a fitter over a compiler's elements and types. */
  public AnswerFitter(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.assignability = new Assignability(types);
  }

  /** The form of a callback's answer; absent where the event can't do with it. */
  public Optional<AnswerForm> form(AnswerDeclaration event, TypeMirror answer) {
    if (event.isFuture() && Stages.isStage(answer)) {
      return laterForm(event, answer);
    }
    if (event.kind() == Kind.NONE) {
      return Optional.of(AnswerForm.IGNORED);
    }
    if (event.kind() == Kind.FIRST && assignability.fits(answer, event.combined())) {
      return Optional.of(AnswerForm.OPTIONAL);
    }
    if (event.kind() == Kind.FIRST && assignability.fits(answer, optionalOf(event.element()))) {
      return Optional.of(AnswerForm.NARROWER_OPTIONAL);
    }
    AnswerForm form = answer.getKind().isPrimitive() ? AnswerForm.PRIMITIVE : AnswerForm.OBJECT;
    return Optional.of(form).filter(found -> assignability.fits(answer, event.element()));
  }

  /** The form of a stage, by what it holds. */
  private Optional<AnswerForm> laterForm(AnswerDeclaration event, TypeMirror stage) {
    if (event.kind() == Kind.NONE) {
      return Optional.of(AnswerForm.STAGE);
    }
    TypeMirror held = Stages.held(stage, elements, types).orElse(null);
    if (held == null) {
      return Optional.empty();
    }
    if (event.kind() == Kind.FIRST) {
      return assignability.fits(held, optionalOf(event.element()))
          ? Optional.of(AnswerForm.STAGE)
          : Optional.of(AnswerForm.STAGE_OF_ELEMENT)
              .filter(found -> assignability.fits(held, event.element()));
    }
    return Optional.of(AnswerForm.STAGE).filter(found -> assignability.fits(held, event.element()));
  }

  /** An optional of any subtype. */
  private TypeMirror optionalOf(TypeMirror element) {
    TypeElement optional = elements.getTypeElement("java.util.Optional");
    return optional == null
        ? types.getNoType(TypeKind.NONE)
        : types.getDeclaredType(optional, types.getWildcardType(element, null));
  }
}
