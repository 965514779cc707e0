package vn.sontay.training.teaching.trainingclass;

/** Someone who can teach a class. */
public record TrainerRow(long personId, String fullName) {
}
