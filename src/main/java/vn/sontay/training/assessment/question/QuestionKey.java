package vn.sontay.training.assessment.question;

/** What makes an archived question the same: its code and the hash of its wording. */
public record QuestionKey(String code, String sha256) {

    static QuestionKey of(Question question) {
        return new QuestionKey(question.code(), question.sha256());
    }
}
