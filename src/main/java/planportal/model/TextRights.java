package planportal.model;

/** What applies to reuse of the plan's own text, in the portal's language and in English. */
public record TextRights(String text, String english) {}
