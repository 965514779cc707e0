package vn.sontay.training.learning.curriculum;

import org.commonmark.node.CustomBlock;

/** A self-check in its place in the lesson. */
final class SelfCheckBlock extends CustomBlock {

    private final SelfCheck check;
    private final int number;

    /** @param number in the lesson, from 1 */
    SelfCheckBlock(SelfCheck check, int number) {
        this.check = check;
        this.number = number;
    }

    SelfCheck check() {
        return check;
    }

    int number() {
        return number;
    }
}
