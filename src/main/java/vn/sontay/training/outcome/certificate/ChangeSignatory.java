package vn.sontay.training.outcome.certificate;
import jakarta.validation.Valid;

/**
 * The command to change a signatory, or to end their time by its last day.
 *
 * @param requestId made by the form
 * @param version that the user saw
 */
public record ChangeSignatory(String requestId, long signatoryId, long version, @Valid SignatoryDetails details) {
}
