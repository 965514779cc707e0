package vn.sontay.training.learning.kit;

/**
 * A line of a form.
 *
 * @param value what stands there when it is filled in; may be empty
 */
public record FormRow(String label, String value) {
}
