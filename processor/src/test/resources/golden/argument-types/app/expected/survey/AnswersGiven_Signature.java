package survey;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link AnswersGiven}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(boolean,byte,char,double[],int[][],java.util.List,java.util.Map,java.util.Map.Entry,java.lang.Class,java.util.List,java.lang.String[])=complete,page,grade,weights,points,scores,byQuestion,best,kind,raw,comments")
final class AnswersGiven_Signature {
  private AnswersGiven_Signature() {
  }
}
