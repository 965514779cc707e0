package vn.sontay.training.teaching.trainingclass;

/** The command to give the first who waits for a place in a class the one that is free (CLS-23). @param requestId made by the form */
public record TakePlace(String requestId, long waitingId) {
}
