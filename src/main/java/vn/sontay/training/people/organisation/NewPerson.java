package vn.sontay.training.people.organisation;

/** One of many who are added at once. @param unitLabel how the unit is printed, for the trail */
public record NewPerson(PersonDetails details, Post post, String unitLabel) {
}
