package planportal.model;

/** The region of a plan. */
public record Region(String name, String nameEn) {}
