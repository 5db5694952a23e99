package planportal.model;

/** What a chapter's text consists of, in order. */
public sealed interface Block permits Paragraph, ColumnReference {}
