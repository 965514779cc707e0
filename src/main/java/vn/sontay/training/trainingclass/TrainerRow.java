package vn.sontay.training.trainingclass;

/** Someone who can teach a class. */
public record TrainerRow(long personId, String fullName) {
}
