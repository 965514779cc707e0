package vn.sontay.training.outcome.classpaper;

/** What decides which papers a class has. @param closed sessions whose roll is closed @param volunteers of the people (CLP-1) */
public record PapersThereAre(int sessions, int closed, int people, int volunteers, boolean guests) {
}
