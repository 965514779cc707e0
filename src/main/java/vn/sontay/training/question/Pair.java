package vn.sontay.training.question;

/** A prompt of a matching question with the answer that belongs to it. */
public record Pair(String prompt, String answer) {
}
