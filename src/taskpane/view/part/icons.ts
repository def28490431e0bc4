// Each shape has a file of its own: the whole set would be megabytes.
export { Add16Regular } from '@fluentui/react-icons/svg/add';
export { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
export { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
export {
  CheckmarkCircle16Filled,
  CheckmarkCircle16Regular,
} from '@fluentui/react-icons/svg/checkmark-circle';
export { BranchCompare16Regular } from '@fluentui/react-icons/svg/branch-compare';
export { CalendarArrowRight16Regular } from '@fluentui/react-icons/svg/calendar-arrow-right';
export { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
export { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
export { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
export { Delete16Regular } from '@fluentui/react-icons/svg/delete';
export { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
export { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
export { Document16Regular } from '@fluentui/react-icons/svg/document';
export { DocumentMultiple16Regular } from '@fluentui/react-icons/svg/document-multiple';
export { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
export { Filter16Filled, Filter16Regular } from '@fluentui/react-icons/svg/filter';
export { Folder16Regular } from '@fluentui/react-icons/svg/folder';
export { Info16Regular } from '@fluentui/react-icons/svg/info';
export { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
export { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
export { Search16Regular } from '@fluentui/react-icons/svg/search';
export { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
export { Warning16Filled } from '@fluentui/react-icons/svg/warning';
