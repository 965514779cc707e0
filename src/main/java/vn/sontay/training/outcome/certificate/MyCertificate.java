package vn.sontay.training.outcome.certificate;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Judgement;

/**
 * What a trainee reads about their own certificate of one class.
 *
 * @param certificate the one that hasn't ended, signed or not, else the last that has; or null
 */
public record MyCertificate(Judgement judgement, @Nullable IssuedCertificate certificate) {
}
