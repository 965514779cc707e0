package vn.sontay.training.learning.claim;

/** Whoever tells people of changed claims says how many a change would reach; asked before it is made. */
public interface ChangeReach {

    /** @return how many people would get something to learn if these claims came after those */
    long people(Claims before, Claims after);
}
