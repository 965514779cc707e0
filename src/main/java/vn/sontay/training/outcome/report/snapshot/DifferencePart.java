package vn.sontay.training.outcome.report.snapshot;

import vn.sontay.training.shared.Page;

/**
 * Which part of a difference is told.
 *
 * @param target code of the one target that is asked for; empty for all of the plan
 * @param number of the page of whoever differs, from 1
 * @param size how many of them a page has
 */
public record DifferencePart(String target, int number, int size) {

    /** Everybody, of every target. */
    public static final DifferencePart ALL = new DifferencePart("", 1, Integer.MAX_VALUE);

    /** @return the page of one target; the beginning of all of them where it names none */
    public static DifferencePart of(String target, int number) {
        return new DifferencePart(target, target.isEmpty() ? 1 : number, Page.OF_A_LIST);
    }

    boolean holds(String code) {
        return target.isEmpty() || target.equals(code);
    }
}
