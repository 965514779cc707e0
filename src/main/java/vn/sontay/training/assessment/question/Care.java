package vn.sontay.training.assessment.question;

/** What a short answer must be exact about; of what isn't named it is forgiving. In the content files in lower case. */
public enum Care {
    /** Capitals differ from small letters. */
    CASE,
    /** Tones and accents count, and đ isn't d. */
    ACCENTS,
    /** Spaces between words count, a run of them as one; those around the answer never do. */
    SPACES
}
