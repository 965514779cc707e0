package vn.sontay.training.learning.pack;

import java.util.List;
import vn.sontay.training.shared.content.ContentProblem;

/**
 * What was found in a pack.
 *
 * @param problems why it can't be adopted, by file and line; where there are any, nothing else is told
 * @param changes only what changes
 * @param edited codes of questions that stay as they were edited in the browser (PCK-1)
 * @param people how many get a change to learn
 */
public record PackFindings(List<ContentProblem> problems, List<PackChange> changes, List<String> edited,
        ClassesConcerned classes, int people) {

    /** Of a pack that nobody has looked into. */
    static final PackFindings NONE = broken(List.of());

    public PackFindings {
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
        edited = List.copyOf(edited);
    }

    /** Of one that can't be adopted. */
    static PackFindings broken(List<ContentProblem> problems) {
        return new PackFindings(problems, List.of(), List.of(), new ClassesConcerned(0, List.of()), 0);
    }
}
