package planportal.model;

/** The region that a plan is made for. */
public record Region(String name, String nameEn) {}
