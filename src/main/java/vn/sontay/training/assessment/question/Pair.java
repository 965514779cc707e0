package vn.sontay.training.assessment.question;

/** A prompt of a matching question with the answer that belongs to it. */
public record Pair(String prompt, String answer) {
}
