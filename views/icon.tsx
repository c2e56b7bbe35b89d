import {
  ArrowLeft,
  Bookmark,
  BookOpen,
  Check,
  CheckCheck,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Circle,
  CircleAlert,
  CircleX,
  Contrast,
  Download,
  FileText,
  Filter,
  History,
  Info,
  Keyboard,
  ListChevronsDownUp,
  ListChevronsUpDown,
  Lock,
  type LucideIcon,
  MessageSquare,
  Monitor,
  Moon,
  PanelRight,
  Plus,
  RotateCcw,
  Search,
  SlidersHorizontal,
  Sun,
  Trash2,
  TriangleAlert,
  Undo2,
  Upload,
  User,
  X,
} from "lucide-preact";
import type { JSX } from "preact";

/**
 * Every icon of the interface, from the one set. They are named here and nowhere else, so that the
 * bundler drops the thousands that are not used.
 */
const ICONS = {
  add: Plus,
  back: ArrowLeft,
  book: BookOpen,
  bookmark: Bookmark,
  check: Check,
  checkTwice: CheckCheck,
  circle: Circle,
  close: X,
  comment: MessageSquare,
  delete: Trash2,
  document: FileText,
  down: ChevronDown,
  download: Download,
  error: CircleX,
  filter: Filter,
  half: Contrast,
  history: History,
  join: ListChevronsDownUp,
  keyboard: Keyboard,
  left: ChevronLeft,
  lock: Lock,
  moon: Moon,
  note: Info,
  panel: PanelRight,
  problem: CircleAlert,
  restore: RotateCcw,
  right: ChevronRight,
  search: Search,
  settings: SlidersHorizontal,
  split: ListChevronsUpDown,
  sun: Sun,
  system: Monitor,
  undo: Undo2,
  up: ChevronUp,
  upload: Upload,
  user: User,
  warning: TriangleAlert,
} as const satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof ICONS;

/** An icon of 16 px. It is decoration: the word beside it, or the label of its button, says what it means. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  const Drawing = ICONS[name];
  return <Drawing size={16} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
