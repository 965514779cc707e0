package vn.sontay.training.people.roster;

/** Takes over the rows that are good by now (ROS-8). */
public record TakeRoster(String requestId, long draftId) {
}
