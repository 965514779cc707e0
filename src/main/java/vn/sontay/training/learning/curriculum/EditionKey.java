package vn.sontay.training.learning.curriculum;

/** What makes an archived edition the same: the lesson, the edition's name and the hash of its text. */
public record EditionKey(String code, String edition, String sha256) {

    static EditionKey of(LessonEdition edition) {
        return new EditionKey(edition.code(), edition.edition(), edition.sha256());
    }
}
