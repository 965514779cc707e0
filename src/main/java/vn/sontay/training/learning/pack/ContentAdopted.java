package vn.sontay.training.learning.pack;

/**
 * The announcement that something else is in force, fired by the use case in its own transaction.
 *
 * @param ordinal of the adoption
 * @param take puts it in force on this node
 */
record ContentAdopted(int ordinal, Runnable take) {
}
